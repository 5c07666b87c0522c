/**
 * Files of cases, sent and read as they are. May depend on intake's attachments and on the packages of rest that are no
 * resources.
 */
@NullMarked
package se.hemvist.web.rest.files;

import org.jspecify.annotations.NullMarked;
