package se.hemvist.kernel.deadline;

/** A deadline as facts and a rule give it. */
public record Derived(Subject subject, Responsible responsible, Span span, Why why) {}
