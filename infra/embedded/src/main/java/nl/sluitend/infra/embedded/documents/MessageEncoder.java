package nl.sluitend.infra.embedded.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.util.Collection;

/** Writes answers as the server does, with documents as they are kept. */
final class MessageEncoder extends MessageToByteEncoder<MongoMessage> {

    /** Takes the place of the server's own on that channel. */
    static void joins(Channel channel) {
        if (channel.pipeline().get(MongoWireMessageEncoder.class) != null) {
            channel.pipeline().replace(MongoWireMessageEncoder.class, null, new MessageEncoder());
        }
    }

    @Override
    protected void encode(ChannelHandlerContext context, MongoMessage message, ByteBuf out) {
        out.writeIntLE(0);
        out.writeIntLE(message.getHeader().getRequestID());
        out.writeIntLE(message.getHeader().getResponseTo());
        out.writeIntLE(OpCode.OP_MSG.getId());
        out.writeIntLE(message.getFlags());
        out.writeByte(MongoMessage.SECTION_KIND_BODY);
        try {
            write(message.getDocument(), out);
        } catch (RuntimeException unwritable) {
            var _ = context.close(); // else the client waits for an answer that never comes
            throw unwritable;
        }
        out.setIntLE(0, out.writerIndex());
    }

    private static void write(Document document, ByteBuf out) {
        var kept = WholeDocument.in(document);
        if (kept == null) {
            var begin = begin(out);
            document.forEach((name, value) -> write(name, value, out));
            end(begin, out);
        } else {
            out.writeBytes(kept);
        }
    }

    private static void write(Collection<?> list, ByteBuf out) {
        var begin = begin(out);
        var number = 0;
        for (var element : list) {
            write(String.valueOf(number++), element, out);
        }
        end(begin, out);
    }

    private static void write(String name, Object value, ByteBuf out) {
        var type = BsonEncoder.determineType(value);
        out.writeByte(type);
        out.writeCharSequence(name, UTF_8);
        out.writeByte(BsonConstants.STRING_TERMINATION);
        switch (value) {
            case Document document -> write(document, out);
            case Collection<?> list -> write(list, out);
            case null, default -> BsonEncoder.encodeValue(type, value, out);
        }
    }

    private static int begin(ByteBuf out) {
        var begin = out.writerIndex();
        out.writeIntLE(0);
        return begin;
    }

    private static void end(int begin, ByteBuf out) {
        out.writeByte(BsonConstants.TERMINATING_BYTE);
        out.setIntLE(begin, out.writerIndex() - begin);
    }
}
