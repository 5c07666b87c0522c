package se.hemvist.kernel.deadline;

/**
 * How the deadlines of the whole house stand on a day.
 *
 * @param overdue      open ones whose last day is past
 * @param notEscalated those of them that no night has escalated
 */
public record DeadlineFigures(long open, long overdue, long notEscalated) {}
