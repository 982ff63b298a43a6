package nl.sluitend.gateway.feed;

import nl.sluitend.gateway.privacy.Bsns;

/** Lines as UWV would send them. */
final class FeedLines {

    private FeedLines() {}

    static String sound() {
        var bsn = Bsns.next().digits();
        return of("WW-" + bsn, bsn, "2027-01-18");
    }

    static String of(String reference, String bsn, String lastDay) {
        return """
                {"caseReference":"%s","assertedAt":"2026-11-01T06:00:00Z","burgerservicenummer":"%s",\
                "name":{"initials":"A.","given":"Anna","prefix":"van der","family":"Berg"},"birthDate":"1974-03-09",\
                "contact":{"phone":"+31600123456"},"municipality":{"code":"GM0546","ground":"RESIDENCE"},\
                "firstDay":"2025-04-19","lastDay":{"date":"%s","ground":"DURATION_ELAPSED","certainty":"FINAL",\
                "assertedOn":"2025-05-03"},"hoursPerWeek":32,"lastOccupation":{"scheme":"BRC2014","code":"0421"},\
                "education":"BACHELOR","languages":[{"code":"nl","level":"B1"}],"supportSoFar":["SCHOOLING"],\
                "availability":{"from":"2026-11-02","hoursPerWeek":24}}""".formatted(reference, bsn, lastDay);
    }
}
