package se.hemvist.web.rest.input;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An act whose caller may have read what it changes at an address that is not above its own. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AlsoReadAt {

    /** The address, with {@code {id}} where the path of the act has its own. */
    String value();
}
