/**
 */
package org.throughline.model.report.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.throughline.model.base.BasePackage;

import org.throughline.model.base.impl.BasePackageImpl;

import org.throughline.model.improvement.ImprovementPackage;

import org.throughline.model.improvement.impl.ImprovementPackageImpl;

import org.throughline.model.organisation.OrganisationPackage;

import org.throughline.model.organisation.impl.OrganisationPackageImpl;

import org.throughline.model.process.ProcessPackage;

import org.throughline.model.process.impl.ProcessPackageImpl;

import org.throughline.model.report.Audience;
import org.throughline.model.report.ReportFactory;
import org.throughline.model.report.ReportPackage;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.report.SectionChoice;
import org.throughline.model.report.SectionParameter;

import org.throughline.model.survey.SurveyPackage;

import org.throughline.model.survey.impl.SurveyPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ReportPackageImpl extends EPackageImpl implements ReportPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionParameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum audienceEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.throughline.model.report.ReportPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReportPackageImpl() {
		super(eNS_URI, ReportFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ReportPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReportPackage init() {
		if (isInited) return (ReportPackage)EPackage.Registry.INSTANCE.getEPackage(ReportPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReportPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReportPackageImpl theReportPackage = registeredReportPackage instanceof ReportPackageImpl ? (ReportPackageImpl)registeredReportPackage : new ReportPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);
		OrganisationPackageImpl theOrganisationPackage = (OrganisationPackageImpl)(registeredPackage instanceof OrganisationPackageImpl ? registeredPackage : OrganisationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProcessPackage.eNS_URI);
		ProcessPackageImpl theProcessPackage = (ProcessPackageImpl)(registeredPackage instanceof ProcessPackageImpl ? registeredPackage : ProcessPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SurveyPackage.eNS_URI);
		SurveyPackageImpl theSurveyPackage = (SurveyPackageImpl)(registeredPackage instanceof SurveyPackageImpl ? registeredPackage : SurveyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ImprovementPackage.eNS_URI);
		ImprovementPackageImpl theImprovementPackage = (ImprovementPackageImpl)(registeredPackage instanceof ImprovementPackageImpl ? registeredPackage : ImprovementPackage.eINSTANCE);

		// Create package meta-data objects
		theReportPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theOrganisationPackage.createPackageContents();
		theProcessPackage.createPackageContents();
		theSurveyPackage.createPackageContents();
		theImprovementPackage.createPackageContents();

		// Initialize created meta-data
		theReportPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theOrganisationPackage.initializePackageContents();
		theProcessPackage.initializePackageContents();
		theSurveyPackage.initializePackageContents();
		theImprovementPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReportPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReportPackage.eNS_URI, theReportPackage);
		return theReportPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportTemplate() {
		return reportTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportTemplate_Audience() {
		return (EAttribute)reportTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportTemplate_WordTemplate() {
		return (EAttribute)reportTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportTemplate_Focus() {
		return (EReference)reportTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportTemplate_Sections() {
		return (EReference)reportTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectionChoice() {
		return sectionChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionChoice_Section() {
		return (EAttribute)sectionChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionChoice_Included() {
		return (EAttribute)sectionChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionChoice_Text() {
		return (EAttribute)sectionChoiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionChoice_Parameters() {
		return (EReference)sectionChoiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectionParameter() {
		return sectionParameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionParameter_Key() {
		return (EAttribute)sectionParameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionParameter_Value() {
		return (EAttribute)sectionParameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAudience() {
		return audienceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportFactory getReportFactory() {
		return (ReportFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		reportTemplateEClass = createEClass(REPORT_TEMPLATE);
		createEAttribute(reportTemplateEClass, REPORT_TEMPLATE__AUDIENCE);
		createEAttribute(reportTemplateEClass, REPORT_TEMPLATE__WORD_TEMPLATE);
		createEReference(reportTemplateEClass, REPORT_TEMPLATE__FOCUS);
		createEReference(reportTemplateEClass, REPORT_TEMPLATE__SECTIONS);

		sectionChoiceEClass = createEClass(SECTION_CHOICE);
		createEAttribute(sectionChoiceEClass, SECTION_CHOICE__SECTION);
		createEAttribute(sectionChoiceEClass, SECTION_CHOICE__INCLUDED);
		createEAttribute(sectionChoiceEClass, SECTION_CHOICE__TEXT);
		createEReference(sectionChoiceEClass, SECTION_CHOICE__PARAMETERS);

		sectionParameterEClass = createEClass(SECTION_PARAMETER);
		createEAttribute(sectionParameterEClass, SECTION_PARAMETER__KEY);
		createEAttribute(sectionParameterEClass, SECTION_PARAMETER__VALUE);

		// Create enums
		audienceEEnum = createEEnum(AUDIENCE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		reportTemplateEClass.getESuperTypes().add(theBasePackage.getElement());
		sectionChoiceEClass.getESuperTypes().add(theBasePackage.getElement());
		sectionParameterEClass.getESuperTypes().add(theBasePackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(reportTemplateEClass, ReportTemplate.class, "ReportTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportTemplate_Audience(), this.getAudience(), "audience", "full", 0, 1, ReportTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportTemplate_WordTemplate(), ecorePackage.getEString(), "wordTemplate", null, 0, 1, ReportTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportTemplate_Focus(), theBasePackage.getElement(), null, "focus", null, 0, -1, ReportTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportTemplate_Sections(), this.getSectionChoice(), null, "sections", null, 0, -1, ReportTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionChoiceEClass, SectionChoice.class, "SectionChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSectionChoice_Section(), ecorePackage.getEString(), "section", null, 0, 1, SectionChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionChoice_Included(), ecorePackage.getEBoolean(), "included", "true", 0, 1, SectionChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionChoice_Text(), ecorePackage.getEString(), "text", null, 0, 1, SectionChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionChoice_Parameters(), this.getSectionParameter(), null, "parameters", null, 0, -1, SectionChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionParameterEClass, SectionParameter.class, "SectionParameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSectionParameter_Key(), ecorePackage.getEString(), "key", null, 0, 1, SectionParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionParameter_Value(), ecorePackage.getEString(), "value", null, 0, 1, SectionParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(audienceEEnum, Audience.class, "Audience");
		addEEnumLiteral(audienceEEnum, Audience.FULL);
		addEEnumLiteral(audienceEEnum, Audience.BOARD);
		addEEnumLiteral(audienceEEnum, Audience.WARD);
		addEEnumLiteral(audienceEEnum, Audience.PATIENTS);

		// Create resource
		createResource(eNS_URI);
	}

} //ReportPackageImpl
