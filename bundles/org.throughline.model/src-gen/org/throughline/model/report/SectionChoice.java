/**
 */
package org.throughline.model.report;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a report does with a section.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.report.SectionChoice#getSection <em>Section</em>}</li>
 *   <li>{@link org.throughline.model.report.SectionChoice#isIncluded <em>Included</em>}</li>
 *   <li>{@link org.throughline.model.report.SectionChoice#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.report.SectionChoice#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.report.ReportPackage#getSectionChoice()
 * @model
 * @generated
 */
public interface SectionChoice extends Element {
	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.throughline.model.report.ReportPackage#getSectionChoice_Section()
	 * @model
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.throughline.model.report.SectionChoice#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Included</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Included</em>' attribute.
	 * @see #setIncluded(boolean)
	 * @see org.throughline.model.report.ReportPackage#getSectionChoice_Included()
	 * @model default="true"
	 * @generated
	 */
	boolean isIncluded();

	/**
	 * Sets the value of the '{@link org.throughline.model.report.SectionChoice#isIncluded <em>Included</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Included</em>' attribute.
	 * @see #isIncluded()
	 * @generated
	 */
	void setIncluded(boolean value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the consultant says at its beginning; paragraphs are parted by an empty line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.report.ReportPackage#getSectionChoice_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.report.SectionChoice#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.report.SectionParameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its parameters that differ from their defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.throughline.model.report.ReportPackage#getSectionChoice_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<SectionParameter> getParameters();

} // SectionChoice
