#!/usr/bin/env bash
# What two well-kept holiday calendars call a public holiday in the Netherlands, beside the law that ends a term.
#
# The Algemene termijnenwet, article 3(1) and (2), moves the end of a term past New Year's Day, Easter Monday, Ascension
# Day, Whit Monday, the King's birthday, 5 May and both days of Christmas, and, by equation, Good Friday: every year.
#
# Seen: of 3 April (Good Friday) and 5 May 2026
#   jollyday 2.19.0      knows both as holidays; as public ones only 5 May
#   date-holidays 3.37.0 knows both, as holidays of schools; as public ones neither
# So the usual filter on "public" ends the same legal term on other days with the one than with the other, and with
# neither on the day of the law. What holds for terms: jollyday without a filter, date-holidays with schools' days
# picked by name. Days equated by decree (article 3(3)) are in neither.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y >npm.log 2>&1
npm install --silent --no-audit --no-fund date-holidays@3.37.0 >>npm.log 2>&1
cat >calendar.cjs <<'JS'
const Holidays = require('date-holidays');
const calendar = new Holidays('NL');
const kind = day => calendar.getHolidays(2026).filter(each => each.date.startsWith(day)).map(each => each.type).join() || 'none';
for (const day of ['2026-04-03', '2026-05-05', '2026-04-06', '2026-01-02']) console.log('date-holidays', day, kind(day));
JS

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.focus-shift</groupId><artifactId>jollyday-core</artifactId><version>2.19.0</version></dependency>
    <dependency><groupId>de.focus-shift</groupId><artifactId>jollyday-jaxb</artifactId><version>2.19.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1
cat >Calendar.java <<'JAVA'
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;

class Calendar {
    public static void main(String[] days) {
        var calendar = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        for (var day : days) {
            var kind = calendar.getHolidays(Year.of(2026)).stream()
                    .filter(each -> each.getDate().equals(LocalDate.parse(day)))
                    .map(each -> each.getType().name())
                    .findFirst();
            System.out.println("jollyday " + day + " " + kind.orElse("none"));
        }
    }
}
JAVA

{
    node calendar.cjs
    java -cp 'lib/*' Calendar.java 2026-04-03 2026-05-05 2026-04-06 2026-01-02 2>/dev/null
} | tee seen.txt

diff seen.txt - <<'SEEN' && echo "As described."
date-holidays 2026-04-03 school
date-holidays 2026-05-05 school
date-holidays 2026-04-06 public
date-holidays 2026-01-02 none
jollyday 2026-04-03 OBSERVANCE
jollyday 2026-05-05 PUBLIC_HOLIDAY
jollyday 2026-04-06 PUBLIC_HOLIDAY
jollyday 2026-01-02 none
SEEN
