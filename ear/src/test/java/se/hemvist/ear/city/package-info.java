/**
 * The demo city: Göteborg's organisations, invented flats and people with official test numbers, brought into a
 * running house by a client that knows only the public interfaces, REST and SOAP.
 *
 * <p>The steps of a case, as a small client, serve the server tests too. May depend on {@code java.net.http}, on
 * {@link se.hemvist.ear.house} and on the kernel's test resources; never on a database or on product classes.
 */
@NullMarked
package se.hemvist.ear.city;

import org.jspecify.annotations.NullMarked;
