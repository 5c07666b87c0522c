package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reads the month itself, once: what is done with it is one portion, kept together with its account. */
@Named
@Dependent
class MonthReader extends KeysetReader<String, String> {

    @Inject
    @BatchProperty
    String month;

    @Override
    String start() {
        return "";
    }

    @Override
    List<String> after(String key) {
        return key.equals(month) ? List.of() : List.of(month);
    }

    @Override
    String keyOf(String item) {
        return item;
    }
}
