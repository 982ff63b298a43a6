package nl.sluitend.infra.deadline;

import nl.sluitend.kernel.deadline.Deadline;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Every deadline of the command side, which knows no framework to name them to; those of the gateway name themselves. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "nl.sluitend.command",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Deadline.class))
class Deadlines {}
