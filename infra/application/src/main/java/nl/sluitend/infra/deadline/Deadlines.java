package nl.sluitend.infra.deadline;

import nl.sluitend.kernel.deadline.Deadline;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Finds every deadline of the command side, which has no framework to declare them with; the gateway's are beans. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "nl.sluitend.command",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Deadline.class))
class Deadlines {}
