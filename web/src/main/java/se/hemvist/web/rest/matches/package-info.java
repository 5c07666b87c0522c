/** What suits whom, and why, as partners ask for it by REST. */
@NullMarked
package se.hemvist.web.rest.matches;

import org.jspecify.annotations.NullMarked;
