package se.hemvist.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Plain text: UTF-8 throughout, and no other control characters than those that lay it out. */
final class PlainText {

    private static final String LAYOUT = "\t\n\f\r";
    private static final int AT_A_TIME = 8192;

    private PlainText() {}

    static boolean is(Content content) throws IOException {
        try (InputStream opened = content.open();
                Reader text = new InputStreamReader(
                        opened,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return isText(text);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isText(Reader text) throws IOException {
        char[] some = new char[AT_A_TIME];
        for (int read = text.read(some); read >= 0; read = text.read(some)) {
            for (int i = 0; i < read; i++) {
                if (Character.isISOControl(some[i]) && LAYOUT.indexOf(some[i]) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
