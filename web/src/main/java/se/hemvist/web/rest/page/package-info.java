/**
 * Lists in pages with links, as DIGG's profile has them (FNS.07 to FNS.14), links (HYP.05, HYP.12 to HYP.17), and
 * answers with versions. May depend on the kernel and on input.
 */
@NullMarked
package se.hemvist.web.rest.page;

import org.jspecify.annotations.NullMarked;
