/**
 */
package org.throughline.model.report;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.throughline.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.throughline.model.report.ReportFactory
 * @model kind="package"
 * @generated
 */
public interface ReportPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "report";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://throughline.org/2026/report";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "report";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReportPackage eINSTANCE = org.throughline.model.report.impl.ReportPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.throughline.model.report.impl.ReportTemplateImpl <em>Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.report.impl.ReportTemplateImpl
	 * @see org.throughline.model.report.impl.ReportPackageImpl#getReportTemplate()
	 * @generated
	 */
	int REPORT_TEMPLATE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE__AUDIENCE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Word Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE__WORD_TEMPLATE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Focus</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE__FOCUS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE__SECTIONS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEMPLATE_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.report.impl.SectionChoiceImpl <em>Section Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.report.impl.SectionChoiceImpl
	 * @see org.throughline.model.report.impl.ReportPackageImpl#getSectionChoice()
	 * @generated
	 */
	int SECTION_CHOICE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE__SECTION = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Included</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE__INCLUDED = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE__TEXT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE__PARAMETERS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Section Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Section Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_CHOICE_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.report.impl.SectionParameterImpl <em>Section Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.report.impl.SectionParameterImpl
	 * @see org.throughline.model.report.impl.ReportPackageImpl#getSectionParameter()
	 * @generated
	 */
	int SECTION_PARAMETER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_PARAMETER__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_PARAMETER__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_PARAMETER__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_PARAMETER__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_PARAMETER__KEY = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_PARAMETER__VALUE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Section Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_PARAMETER_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Section Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_PARAMETER_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.report.Audience <em>Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.report.Audience
	 * @see org.throughline.model.report.impl.ReportPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 3;


	/**
	 * Returns the meta object for class '{@link org.throughline.model.report.ReportTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Template</em>'.
	 * @see org.throughline.model.report.ReportTemplate
	 * @generated
	 */
	EClass getReportTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.report.ReportTemplate#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.throughline.model.report.ReportTemplate#getAudience()
	 * @see #getReportTemplate()
	 * @generated
	 */
	EAttribute getReportTemplate_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.report.ReportTemplate#getWordTemplate <em>Word Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Word Template</em>'.
	 * @see org.throughline.model.report.ReportTemplate#getWordTemplate()
	 * @see #getReportTemplate()
	 * @generated
	 */
	EAttribute getReportTemplate_WordTemplate();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.report.ReportTemplate#getFocus <em>Focus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Focus</em>'.
	 * @see org.throughline.model.report.ReportTemplate#getFocus()
	 * @see #getReportTemplate()
	 * @generated
	 */
	EReference getReportTemplate_Focus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.report.ReportTemplate#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.throughline.model.report.ReportTemplate#getSections()
	 * @see #getReportTemplate()
	 * @generated
	 */
	EReference getReportTemplate_Sections();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.report.SectionChoice <em>Section Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Choice</em>'.
	 * @see org.throughline.model.report.SectionChoice
	 * @generated
	 */
	EClass getSectionChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.report.SectionChoice#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.throughline.model.report.SectionChoice#getSection()
	 * @see #getSectionChoice()
	 * @generated
	 */
	EAttribute getSectionChoice_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.report.SectionChoice#isIncluded <em>Included</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Included</em>'.
	 * @see org.throughline.model.report.SectionChoice#isIncluded()
	 * @see #getSectionChoice()
	 * @generated
	 */
	EAttribute getSectionChoice_Included();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.report.SectionChoice#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.throughline.model.report.SectionChoice#getText()
	 * @see #getSectionChoice()
	 * @generated
	 */
	EAttribute getSectionChoice_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.report.SectionChoice#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.throughline.model.report.SectionChoice#getParameters()
	 * @see #getSectionChoice()
	 * @generated
	 */
	EReference getSectionChoice_Parameters();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.report.SectionParameter <em>Section Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Parameter</em>'.
	 * @see org.throughline.model.report.SectionParameter
	 * @generated
	 */
	EClass getSectionParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.report.SectionParameter#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.throughline.model.report.SectionParameter#getKey()
	 * @see #getSectionParameter()
	 * @generated
	 */
	EAttribute getSectionParameter_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.report.SectionParameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.throughline.model.report.SectionParameter#getValue()
	 * @see #getSectionParameter()
	 * @generated
	 */
	EAttribute getSectionParameter_Value();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.report.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audience</em>'.
	 * @see org.throughline.model.report.Audience
	 * @generated
	 */
	EEnum getAudience();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReportFactory getReportFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.throughline.model.report.impl.ReportTemplateImpl <em>Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.report.impl.ReportTemplateImpl
		 * @see org.throughline.model.report.impl.ReportPackageImpl#getReportTemplate()
		 * @generated
		 */
		EClass REPORT_TEMPLATE = eINSTANCE.getReportTemplate();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TEMPLATE__AUDIENCE = eINSTANCE.getReportTemplate_Audience();

		/**
		 * The meta object literal for the '<em><b>Word Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TEMPLATE__WORD_TEMPLATE = eINSTANCE.getReportTemplate_WordTemplate();

		/**
		 * The meta object literal for the '<em><b>Focus</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TEMPLATE__FOCUS = eINSTANCE.getReportTemplate_Focus();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TEMPLATE__SECTIONS = eINSTANCE.getReportTemplate_Sections();

		/**
		 * The meta object literal for the '{@link org.throughline.model.report.impl.SectionChoiceImpl <em>Section Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.report.impl.SectionChoiceImpl
		 * @see org.throughline.model.report.impl.ReportPackageImpl#getSectionChoice()
		 * @generated
		 */
		EClass SECTION_CHOICE = eINSTANCE.getSectionChoice();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_CHOICE__SECTION = eINSTANCE.getSectionChoice_Section();

		/**
		 * The meta object literal for the '<em><b>Included</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_CHOICE__INCLUDED = eINSTANCE.getSectionChoice_Included();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_CHOICE__TEXT = eINSTANCE.getSectionChoice_Text();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_CHOICE__PARAMETERS = eINSTANCE.getSectionChoice_Parameters();

		/**
		 * The meta object literal for the '{@link org.throughline.model.report.impl.SectionParameterImpl <em>Section Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.report.impl.SectionParameterImpl
		 * @see org.throughline.model.report.impl.ReportPackageImpl#getSectionParameter()
		 * @generated
		 */
		EClass SECTION_PARAMETER = eINSTANCE.getSectionParameter();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_PARAMETER__KEY = eINSTANCE.getSectionParameter_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_PARAMETER__VALUE = eINSTANCE.getSectionParameter_Value();

		/**
		 * The meta object literal for the '{@link org.throughline.model.report.Audience <em>Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.report.Audience
		 * @see org.throughline.model.report.impl.ReportPackageImpl#getAudience()
		 * @generated
		 */
		EEnum AUDIENCE = eINSTANCE.getAudience();

	}

} //ReportPackage
