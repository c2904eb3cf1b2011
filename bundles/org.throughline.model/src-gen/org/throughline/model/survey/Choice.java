/**
 */
package org.throughline.model.survey;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer to choose from; its label is the name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.survey.Choice#getCode <em>Code</em>}</li>
 *   <li>{@link org.throughline.model.survey.Choice#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.throughline.model.survey.Choice#isFavourable <em>Favourable</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.survey.SurveyPackage#getChoice()
 * @model
 * @generated
 */
public interface Choice extends Element {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is written in the answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.throughline.model.survey.SurveyPackage#getChoice_Code()
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Choice#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.survey.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The label in other languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.throughline.model.survey.SurveyPackage#getChoice_Translations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getTranslations();

	/**
	 * Returns the value of the '<em><b>Favourable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it counts towards the share reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Favourable</em>' attribute.
	 * @see #setFavourable(boolean)
	 * @see org.throughline.model.survey.SurveyPackage#getChoice_Favourable()
	 * @model default="false"
	 * @generated
	 */
	boolean isFavourable();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Choice#isFavourable <em>Favourable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Favourable</em>' attribute.
	 * @see #isFavourable()
	 * @generated
	 */
	void setFavourable(boolean value);

} // Choice
