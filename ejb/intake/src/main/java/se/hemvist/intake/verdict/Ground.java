package se.hemvist.intake.verdict;

/** What is asked about a pair of case and flat. */
public enum Ground {
    /** Does the case wait for a flat? */
    WAITS,
    /** Is the flat vacant? */
    VACANT,
    /** Is the flat used for homes with support, or for nothing else yet? */
    STREAM,
    /** Does the city hire the flat for no other programme, if somebody has left it? */
    PROGRAMME,
    /** Can the company take the person, so that the lease can be taken over later? */
    COMPANY,
    /** Was the person a tenant of that company when notice was given? */
    EXCLUSION,
    /** Has somebody said no to this flat for this case? */
    EARLIER_NO
}
