package se.hemvist.web.rest.input;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call whose body is a file: it is laid aside on disk, not held in memory. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TakesFile {

    /** The most bytes that are taken in. */
    long most();
}
