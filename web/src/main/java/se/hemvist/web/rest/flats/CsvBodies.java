package se.hemvist.web.rest.flats;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ext.Provider;
import se.hemvist.web.rest.csv.CsvBody;

/** Reads landlords' lists of vacant flats. */
@Provider
@Consumes("text/csv")
public class CsvBodies extends CsvBody<VacanciesRequest> {

    public CsvBodies() {
        super(VacanciesRequest.class, VacancyFile::of);
    }
}
