package se.hemvist.web.soap;

import se.hemvist.web.soap.wire.result.ResultCodeType;
import se.hemvist.web.soap.wire.result.ResultType;

/** How responses say that a call was carried out. */
public final class Results {

    private Results() {}

    public static ResultType ok() {
        return of(ResultCodeType.OK);
    }

    public static ResultType of(ResultCodeType code) {
        ResultType result = new ResultType();
        result.setResultCode(code);
        return result;
    }
}
