package se.hemvist.ear.city;

import java.util.Locale;
import javax.xml.namespace.QName;

/** The contracts by which partners' systems take their steps in a case. */
enum SoapContract {
    REPORT_VACANCY("vacancy", "ReportVacancy"),
    RECEIVE_APPLICATION("application", "ReceiveApplication"),
    ANSWER_INQUIRY("mediation", "AnswerInquiry"),
    ANSWER_OFFER("mediation", "AnswerOffer"),
    APPROVE_TENANT("mediation", "ApproveTenant"),
    ANSWER_LANDLORD_CHECK("landlordcheck", "AnswerLandlordCheck"),
    CHOOSE_FLAT("offer", "ChooseFlat"),
    DECLINE_OFFER("offer", "DeclineOffer"),
    RECORD_ASSESSMENT("assessment", "RecordAssessment"),
    RECORD_VIEWING("mediation", "RecordViewing"),
    PRESENT_TENANT("mediation", "PresentTenant"),
    RECORD_MEETING("mediation", "RecordMeeting"),
    GIVE_PRELIMINARY_ANSWER("referral", "GivePreliminaryAnswer"),
    REQUEST_SUPPLIER("referral", "RequestSupplier"),
    REPORT_SUPPLIER("referral", "ReportSupplier"),
    CHOOSE_SUPPLIER("referral", "ChooseSupplier"),
    RECORD_INFORMATION_MEETING("referral", "RecordInformationMeeting"),
    GIVE_CONSENT("referral", "GiveConsent"),
    SUBMIT_TENANCY_BASIS("referral", "SubmitTenancyBasis"),
    RECORD_DECISION("decision", "RecordDecision"),
    SERVE_DECISION("decision", "ServeDecision"),
    BOOK_VIEWINGS("offer", "BookViewings"),
    RECORD_VIEWINGS("offer", "RecordViewings"),
    BOOK_SIGNING("offer", "BookSigning"),
    SETTLE_DEBT("landlordcheck", "SettleDebt"),
    WITHDRAW_APPLICATION("status", "WithdrawApplication"),
    ASK_BACKGROUND("mediation", "AskBackground"),
    TELL_BACKGROUND("mediation", "TellBackground"),
    TELL_PROBLEM("mediation", "TellProblem"),
    ASK_COMPLETION("application", "AskCompletion"),
    COMPLETE_APPLICATION("application", "CompleteApplication"),
    GO_ON_WITHOUT_COMPLETION("application", "GoOnWithoutCompletion"),
    ASK_DISTRICT_CONSENT("districtconsent", "AskDistrictConsent"),
    ANSWER_DISTRICT_CONSENT("districtconsent", "AnswerDistrictConsent"),
    INVITE_TO_MEETING("referral", "InviteToMeeting"),
    TAKE_STAND("referral", "TakeStand"),
    WITHDRAW_CONSENT("referral", "WithdrawConsent"),
    RECORD_INVESTIGATION("investigation", "RecordInvestigation"),
    DENY_BEST_MATCH("investigation", "DenyBestMatch"),
    RECONSIDER_REFERRAL("investigation", "ReconsiderReferral"),
    DECLINE_PROGRAMME("investigation", "DeclineProgramme"),
    INVESTIGATE_OTHER_WAY("investigation", "InvestigateOtherWay"),
    DECIDE_OUTCOME("investigation", "DecideOutcome"),
    SEEK_NEW_HOME("status", "SeekNewHome"),
    WITHDRAW_FLAT("vacancy", "WithdrawFlat"),
    LIFT_EXCLUSION("landlordcheck", "LiftExclusion"),
    RULE_ON_APPLICATION("application", "RuleOnApplication"),
    DECIDE_CONNECTION_EXCEPTION("assessment", "DecideConnectionException"),
    ASK_LANDLORD("mediation", "AskLandlord"),
    PROPOSE_TENANT("mediation", "ProposeTenant"),
    HOLD_FLATS("offer", "HoldFlats"),
    HOLD_ONLY_FLAT("offer", "HoldOnlyFlat"),
    EXTEND_OFFER("offer", "ExtendOffer"),
    CANCEL_OFFER("offer", "CancelOffer"),
    ASK_COMPANIES("landlordcheck", "AskCompanies"),
    GET_CASE_STATUS("status", "GetCaseStatus");

    private final String subject;
    private final String contract;

    SoapContract(String subject, String contract) {
        this.subject = subject;
        this.contract = contract;
    }

    /** What is called. */
    QName service() {
        return new QName(
                "urn:se:hemvist:%s:%s:1:rivtabp21".formatted(subject, contract), contract + "ResponderService");
    }

    /** Under {@code soap/}. */
    String address() {
        return called() + "/1";
    }

    /** The name of the file that holds the message that partners are shown. */
    String sample() {
        return called() + ".xml";
    }

    private String called() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
