package nl.sluitend.gateway.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Templates use it in each row of a list. It is public for that, as Spring compiles no expression that calls a method of
 * a type that is not (Spring, "SpEL compilation").
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface ForTemplates {}
