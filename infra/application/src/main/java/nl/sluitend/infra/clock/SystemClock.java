package nl.sluitend.infra.clock;

import java.time.Clock;
import nl.sluitend.kernel.calendar.Amsterdam;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In every shape but the embedded one the time is the machine's, and nobody moves it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${sluitend.shape:embedded}' != 'embedded'")
class SystemClock {

    @Bean
    Clock clock() {
        return Clock.system(Amsterdam.ZONE);
    }
}
