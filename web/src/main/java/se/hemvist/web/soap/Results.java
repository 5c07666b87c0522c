package se.hemvist.web.soap;

import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.result.ResultCodeType;
import se.hemvist.web.soap.wire.result.ResultType;

/** How responses say that a call was carried out. */
public final class Results {

    private Results() {}

    /** As it was asked. */
    public static ResultType ok() {
        return of(ResultCodeType.OK);
    }

    /** All there is to tell. */
    public static DoneType done() {
        DoneType done = new DoneType();
        done.setResult(ok());
        return done;
    }

    /** With that code. */
    public static ResultType of(ResultCodeType code) {
        ResultType result = new ResultType();
        result.setResultCode(code);
        return result;
    }
}
