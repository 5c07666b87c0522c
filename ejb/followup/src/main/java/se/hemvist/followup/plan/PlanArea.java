package se.hemvist.followup.plan;

/** What a goal of a plan is about. */
public enum PlanArea {
    /** Living in the flat, and keeping it. */
    HOME,
    /** Health, in body and mind. */
    HEALTH,
    /** Rent, debts and income. */
    MONEY,
    /** Work, studies, and what gives the day a meaning. */
    EVERYDAY_LIFE,
    /** Contexts that are worth something, against loneliness. */
    AGAINST_LONELINESS,
    /** Less harm from misuse; a relapse ends no plan. */
    HARM_REDUCTION,
    /** Measures of others, linked in as the person needs and wishes. */
    LINKED_SERVICE
}
