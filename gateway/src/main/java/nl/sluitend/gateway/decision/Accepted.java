package nl.sluitend.gateway.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Which forms of an answer a client takes. The most specific matching range decides, and one of weight 0 excludes.
 * Source: RFC 9110, 12.4.2 and 12.5.1.
 *
 * @param ranges as the client wrote them; no ranges accept everything
 */
public record Accepted(List<MediaType> ranges) {

    private static final Comparator<MediaType> CLOSENESS = Comparator.comparing(MediaType::isWildcardType)
            .thenComparing(MediaType::isWildcardSubtype)
            .reversed();

    /** Whether it takes one of these; a client that writes no valid range takes none. */
    public static boolean anyOf(List<MediaType> offered, HttpServletRequest request) {
        try {
            var ranges = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return offered.stream().anyMatch(new Accepted(ranges)::takes);
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    private boolean takes(MediaType form) {
        return ranges.isEmpty()
                || ranges.stream()
                        .filter(range -> range.includes(form))
                        .max(CLOSENESS)
                        .filter(range -> range.getQualityValue() > 0)
                        .isPresent();
    }
}
