package se.hemvist.web.soap.cases;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.newhome.NewHomeQuestion;
import se.hemvist.intake.newhome.NewHomes;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.newhome.ObjectFactory;
import se.hemvist.web.soap.wire.newhome.SeekNewHomeResponderInterface;
import se.hemvist.web.soap.wire.newhome.SeekNewHomeType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes whether somebody who was given notice is offered another flat. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.newhome.SeekNewHomeResponderInterface",
        targetNamespace = "urn:se:hemvist:status:SeekNewHome:1:rivtabp21",
        serviceName = "SeekNewHomeResponderService",
        portName = "SeekNewHomeResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/SeekNewHomeInteraction/SeekNewHomeInteraction_1.0_RIVTABP21.wsdl")
public class SeekNewHomeEndpoint extends Endpoint implements SeekNewHomeResponderInterface {

    private static final Contract<SeekNewHomeType, DoneType> CONTRACT =
            Contract.of("SeekNewHome", ObjectFactory.class, SeekNewHomeType.class, DoneType.class);

    @Inject
    NewHomes homes;

    /** Records it. */
    @Override
    public DoneType seekNewHome(SeekNewHomeType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> homes.ask(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static NewHomeQuestion read(SeekNewHomeType message) {
        return new NewHomeQuestion(
                message.getNoticeOn(),
                Optional.ofNullable(message.getCircumstances()),
                message.getDecidedBy(),
                message.getOn());
    }
}
