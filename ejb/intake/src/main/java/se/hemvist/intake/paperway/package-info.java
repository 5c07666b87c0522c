/**
 * The paper way (pappersblankett) of those whose identity is protected: what comes of them through an e-service gets the
 * receipt of any other form, opens no case and is kept as a task that only named persons see.
 *
 * <p>Göteborg «Informationsmöte», «Beslut»; OSL 21:3.
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.paperway;

import org.jspecify.annotations.NullMarked;
