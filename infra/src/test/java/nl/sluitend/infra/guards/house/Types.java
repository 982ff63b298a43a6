package nl.sluitend.infra.guards.house;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Looks into the type of a field, through collections and the records that it is made of. */
final class Types {

    static boolean speaks(RecordComponent field, Class<?> of) {
        return speaks(field.getGenericType(), of);
    }

    private static boolean speaks(Type type, Class<?> of) {
        return switch (type) {
            case ParameterizedType list ->
                Arrays.stream(list.getActualTypeArguments()).anyMatch(part -> speaks(part, of));
            case Class<?> one -> one.equals(of) || (one.isRecord() && anyFieldSpeaks(one, of));
            default -> false;
        };
    }

    private static boolean anyFieldSpeaks(Class<?> part, Class<?> of) {
        return Arrays.stream(part.getRecordComponents()).anyMatch(field -> speaks(field, of));
    }

    private Types() {}
}
