package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Inquiries;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.inquiry.AnswerInquiryResponderInterface;
import se.hemvist.web.soap.wire.inquiry.AnswerInquiryType;
import se.hemvist.web.soap.wire.inquiry.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a landlord's answer to the inquiry (förfrågan till värden): whether the address may be used so. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.inquiry.AnswerInquiryResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:AnswerInquiry:1:rivtabp21",
        serviceName = "AnswerInquiryResponderService",
        portName = "AnswerInquiryResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/AnswerInquiryInteraction/AnswerInquiryInteraction_1.0_RIVTABP21.wsdl")
public class AnswerInquiryEndpoint extends Endpoint implements AnswerInquiryResponderInterface {

    private static final Contract<AnswerInquiryType, DoneType> CONTRACT =
            Contract.of("AnswerInquiry", ObjectFactory.class, AnswerInquiryType.class, DoneType.class);

    @Inject
    Inquiries inquiries;

    /** Records it. */
    @Override
    public DoneType answerInquiry(AnswerInquiryType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> inquiries.answer(Replies.to(message), Expected.any(), Replies.read(message)));
    }
}
