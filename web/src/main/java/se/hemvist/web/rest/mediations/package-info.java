/** The mediation of flats: landlords are asked, flats offered, tenants proposed, presented and approved. */
@NullMarked
package se.hemvist.web.rest.mediations;

import org.jspecify.annotations.NullMarked;
