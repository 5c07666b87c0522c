package se.hemvist.web.rest.visitweeks;

/** That the letting office is told of a week: the week stands in the address, and there is nothing more to say. */
public record WeekNoticeRequest() {}
