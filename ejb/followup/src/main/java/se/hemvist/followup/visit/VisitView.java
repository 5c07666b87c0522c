package se.hemvist.followup.visit;

/** A visit as readers see it. */
public record VisitView(VisitId visit, VisitRecord made) {}
