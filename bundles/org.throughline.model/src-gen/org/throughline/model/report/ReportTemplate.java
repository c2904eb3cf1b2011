/**
 */
package org.throughline.model.report;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a report of the client tells, to whom and in which order; the root of its file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.report.ReportTemplate#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.report.ReportTemplate#getWordTemplate <em>Word Template</em>}</li>
 *   <li>{@link org.throughline.model.report.ReportTemplate#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.throughline.model.report.ReportTemplate#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.report.ReportPackage#getReportTemplate()
 * @model
 * @generated
 */
public interface ReportTemplate extends Element {
	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The default value is <code>"full"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.report.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it is written for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.throughline.model.report.Audience
	 * @see #setAudience(Audience)
	 * @see org.throughline.model.report.ReportPackage#getReportTemplate_Audience()
	 * @model default="full"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.throughline.model.report.ReportTemplate#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.throughline.model.report.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Word Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The client’s own Word template whose styles, logo, header and footer are used: a path within the client’s folder; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Word Template</em>' attribute.
	 * @see #setWordTemplate(String)
	 * @see org.throughline.model.report.ReportPackage#getReportTemplate_WordTemplate()
	 * @model
	 * @generated
	 */
	String getWordTemplate();

	/**
	 * Sets the value of the '{@link org.throughline.model.report.ReportTemplate#getWordTemplate <em>Word Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Word Template</em>' attribute.
	 * @see #getWordTemplate()
	 * @generated
	 */
	void setWordTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Focus</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The facilities, units, jobs, parties and processes that it is about; all where empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focus</em>' reference list.
	 * @see org.throughline.model.report.ReportPackage#getReportTemplate_Focus()
	 * @model
	 * @generated
	 */
	EList<Element> getFocus();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.report.SectionChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sections in their order; one that is not named follows at the place of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.throughline.model.report.ReportPackage#getReportTemplate_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<SectionChoice> getSections();

} // ReportTemplate
