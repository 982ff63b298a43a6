package nl.sluitend.gateway.delivery;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.gateway.graphql.Refetch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a delivery, and a rejected line of one, by its id. */
@Configuration(proxyBeanMethods = false)
class DeliveryAgain {

    private static final String OPERATION = "deliveries";
    private static final Pattern PLACE = Pattern.compile("([^/]+)/(\\d{1,6})");

    @Bean
    Refetch<FeedDelivery> deliveryRefetched(FeedDeliveries remembered) {
        return Refetch.of(FeedDelivery.class, OPERATION, FeedDelivery::delivery, (key, _) -> remembered.find(key));
    }

    @Bean
    Refetch<RejectedLine> rejectedLineRefetched(FeedDeliveries remembered) {
        return Refetch.of(
                RejectedLine.class,
                OPERATION,
                line -> line.delivery() + "/" + line.place(),
                (key, _) -> again(key, remembered));
    }

    private static Optional<RejectedLine> again(String key, FeedDeliveries remembered) {
        var place = PLACE.matcher(key);
        return place.matches()
                ? remembered.rejection(place.group(1), Integer.parseInt(place.group(2)))
                : Optional.empty();
    }
}
