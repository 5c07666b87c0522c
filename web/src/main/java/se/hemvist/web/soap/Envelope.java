package se.hemvist.web.soap;

/**
 * What stands on the outside of a letter.
 *
 * @param caller         who has logged in
 * @param logicalAddress whom it is for
 */
public record Envelope(String caller, String logicalAddress) {}
