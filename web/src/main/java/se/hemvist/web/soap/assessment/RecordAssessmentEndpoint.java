package se.hemvist.web.soap.assessment;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.assessment.Assessments;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.assess.ObjectFactory;
import se.hemvist.web.soap.wire.assess.RecordAssessmentResponderInterface;
import se.hemvist.web.soap.wire.assess.RecordAssessmentType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes what a district or institution has assessed of a person (individuell bedömning). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.assess.RecordAssessmentResponderInterface",
        targetNamespace = "urn:se:hemvist:assessment:RecordAssessment:1:rivtabp21",
        serviceName = "RecordAssessmentResponderService",
        portName = "RecordAssessmentResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/RecordAssessmentInteraction/RecordAssessmentInteraction_1.0_RIVTABP21.wsdl")
public class RecordAssessmentEndpoint extends Endpoint implements RecordAssessmentResponderInterface {

    private static final Contract<RecordAssessmentType, DoneType> CONTRACT =
            Contract.of("RecordAssessment", ObjectFactory.class, RecordAssessmentType.class, DoneType.class);

    @Inject
    Assessments assessments;

    /** Records it. */
    @Override
    public DoneType recordAssessment(RecordAssessmentType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> assessments.record(
                        caseId(message.getCaseId()), Expected.any(), IncomingAssessment.read(message)));
    }
}
