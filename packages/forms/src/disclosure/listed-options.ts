import { optionsOf } from './view.js';

/**
 * The options of shared lists that views know of. Written down here and not read from the lists, so that an option added
 * later is hidden in every view but the full one until somebody adds it here.
 */
export const listedOptions = /*#__PURE__*/ optionsOf({
  adl3: 'independent partialAssist fullAssist',
  adl4: 'independent supervision partialAssist fullAssist',
  careLevel: 'projectEligible support1 support2 care1 care2 care3 care4 care5 notEligible unknown',
  careStatus: 'certified applying renewing changeRequested notApplied',
  cohabiting: 'together apart',
  copayRate: 'percent10 percent20 percent30 unknown',
  dementiaIndependence: 'independent I IIa IIb IIIa IIIb IV M',
  disabledIndependence: 'independent J1 J2 A1 A2 B1 B2 C1 C2',
  dischargeFactor:
    'malignancyDementiaResp emergency careCertNotApplied commDisability severeBehaviour abuse needyPerson adlDecline toiletingAssist insufficientCare medicalProcedure repeatAdmission malnutrition youngCarer caredByYoungCarer other levelChangeNotApplied noContactableFamily',
  household: 'alone elderlyOnly withChild other',
  medicalProcedure:
    'none infusion oxygen suction tracheostomy gastrostomy nasalFeeding enteralFeeding pressureUlcer urinaryCatheter urostomy bowelStoma painControl bowelControl selfInjection other',
  noYes: 'no yes',
  nursingView:
    'none bloodPressure fluidRestriction dietRestriction foodForm swallowing oralCare hygiene glucose excretion skin sleep cognitionMental drugGuidance careGuidance terminal other',
  rehabView:
    'none personGuidance familyGuidance rom strength balance tone basicMotion swallowing speech adl iadl pain devices endurance community participation work other',
  relation:
    'spouse child childInLaw sibling grandchild nephewNiece parent relative friend guardian facilityStaff none',
  residence:
    'home relativesHome servicedHousing paidHome groupHome specialNursingHome healthFacility careMedicalInstitute careHouse smallMulti disabilityFacility otherHospital deceased other',
  role: 'hospitalDoctor familyDoctor dentist dentalHygienist pharmacist wardNurse dischargeNurse msw psw outpatientNurse liaisonOffice pt ot st dietitian careManager chiefCareManager communityCenter publicHealthNurse visitingNurse careWorker homeHelpCoordinator equipmentAdviser facilitySocialWorker disabilityConsultant municipality healthOffice ambulance welfareVolunteer person family guardian',
  service:
    'homeHelp homeBath homeNursing homeRehab homeMedicalGuidance dayCare localDayCare dementiaDayCare dayRehab shortStay medicalShortStay equipmentRental equipmentSale homeModification regularPatrol nightHelp smallMulti nursingSmallMulti homeDoctor homeDentist mealDelivery transport other',
  sex: 'male female unspecified',
  textureClass: 'jsdr0j jsdr0t jsdr1j jsdr21 jsdr22 jsdr3 jsdr4 udf1 udf2 udf3 udf4',
  thickness: 'none mild moderate extreme',
  yesNoUnknown: 'yes no unknown',
});
