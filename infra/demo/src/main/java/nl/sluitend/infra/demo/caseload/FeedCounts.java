package nl.sluitend.infra.demo.caseload;

import java.util.List;

/** What was written, per municipality in the order of their codes. */
public record FeedCounts(List<OfMunicipality> municipalities) {

    /**
     * @param stock persons with WW, as CBS counts them
     * @param written lines of the feed
     */
    public record OfMunicipality(String code, String name, int stock, int written) {}

    static OfMunicipality of(MunicipalCaseload municipality, int written) {
        return new OfMunicipality(municipality.code(), municipality.name(), municipality.stock(), written);
    }

    public int stock() {
        return municipalities.stream().mapToInt(OfMunicipality::stock).sum();
    }

    public int written() {
        return municipalities.stream().mapToInt(OfMunicipality::written).sum();
    }
}
