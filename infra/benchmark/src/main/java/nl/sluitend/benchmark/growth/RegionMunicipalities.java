package nl.sluitend.benchmark.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.sluitend.benchmark.product.FedPeople;
import nl.sluitend.infra.demo.caseload.CaseloadFeed;
import nl.sluitend.infra.demo.caseload.Extent;

/**
 * Where people live: in the municipalities of one region, as many in each as CBS counts WW benefits there. Each has one
 * programme, one employer and one agreement.
 *
 * @param blanks the values of placeholders for each person, in order
 */
record RegionMunicipalities(List<Map<Placeholder, byte[]>> blanks) {

    private static final long SEED = 7;

    static RegionMunicipalities of(String region) throws IOException {
        var counts = CaseloadFeed.of(List.of(region), FedPeople.month(), SEED, Extent.STOCK)
                .writeTo(OutputStream.nullOutputStream());
        var blanks = new ArrayList<Map<Placeholder, byte[]>>();
        for (var each : counts.municipalities()) {
            var filled = filled(each.code());
            for (int person = 0; person < each.stock(); person += 10) {
                blanks.add(filled);
            }
        }
        Collections.shuffle(blanks, new Random(SEED));
        return new RegionMunicipalities(List.copyOf(blanks));
    }

    /** Each once. */
    List<Map<Placeholder, byte[]>> all() {
        return blanks.stream().distinct().toList();
    }

    Map<Placeholder, byte[]> of(long person) {
        return blanks.get((int) (person % blanks.size()));
    }

    private static Map<Placeholder, byte[]> filled(String code) {
        return Map.of(
                Placeholder.MUNICIPALITY, code.getBytes(UTF_8),
                Placeholder.ORGANISATION, code.toLowerCase(Locale.ROOT).getBytes(UTF_8),
                Placeholder.PROGRAMME, key("programme-" + code),
                Placeholder.EMPLOYER, key("employer-" + code),
                Placeholder.AGREEMENT, key("agreement-" + code));
    }

    private static byte[] key(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().getBytes(UTF_8);
    }
}
