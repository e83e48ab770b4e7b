package org.undersigned.http.route;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.undersigned.http.protocol.MediaFormat;

/** The formats of a resource method, the default first. Jakarta's {@code @Produces} has no suffixes and no order. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Formats {

    /** Whether the method has all formats of a collection, before those in {@link #value()}. */
    boolean collection() default false;

    MediaFormat[] value() default {};
}
