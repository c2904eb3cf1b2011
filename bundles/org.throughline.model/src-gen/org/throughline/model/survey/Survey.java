/**
 */
package org.throughline.model.survey;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Survey</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The instrument: what is asked; the root of its file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.survey.Survey#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.throughline.model.survey.Survey#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.throughline.model.survey.Survey#getWaves <em>Waves</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.survey.SurveyPackage#getSurvey()
 * @model
 * @generated
 */
public interface Survey extends Element {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language of its texts as a BCP 47 tag; translations stand beside them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.throughline.model.survey.SurveyPackage#getSurvey_Language()
	 * @model default="en"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Survey#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.survey.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its items in the order asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.throughline.model.survey.SurveyPackage#getSurvey_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Question> getQuestions();

	/**
	 * Returns the value of the '<em><b>Waves</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.survey.Wave}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its fieldings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waves</em>' containment reference list.
	 * @see org.throughline.model.survey.SurveyPackage#getSurvey_Waves()
	 * @model containment="true"
	 * @generated
	 */
	EList<Wave> getWaves();

} // Survey
