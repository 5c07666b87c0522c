package se.hemvist.lease.conduct;

/** How grave a disturbance is, from the least to the gravest. */
public enum Severity {
    /** Left to dialogue (mindre allvarlig förseelse). */
    MINOR,
    /** Called on in writing to be put right (allvarligt missförhållande). */
    SERIOUS,
    /** Taken up by all who are responsible, together (särskilt allvarligt störningsärende). */
    PARTICULARLY_SERIOUS
}
