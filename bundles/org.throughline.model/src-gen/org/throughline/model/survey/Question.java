/**
 */
package org.throughline.model.survey;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.survey.Question#getCode <em>Code</em>}</li>
 *   <li>{@link org.throughline.model.survey.Question#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.survey.Question#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.throughline.model.survey.Question#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.survey.Question#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.throughline.model.survey.Question#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.throughline.model.survey.Question#getRole <em>Role</em>}</li>
 *   <li>{@link org.throughline.model.survey.Question#getScale <em>Scale</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.survey.SurveyPackage#getQuestion()
 * @model
 * @generated
 */
public interface Question extends Element {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column of its answers; unique in the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.throughline.model.survey.SurveyPackage#getQuestion_Code()
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Question#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.survey.SurveyPackage#getQuestion_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Question#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.survey.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text in other languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.throughline.model.survey.SurveyPackage#getQuestion_Translations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getTranslations();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"yes-no"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.survey.QuestionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.survey.QuestionKind
	 * @see #setKind(QuestionKind)
	 * @see org.throughline.model.survey.SurveyPackage#getQuestion_Kind()
	 * @model default="yes-no"
	 * @generated
	 */
	QuestionKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Question#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.survey.QuestionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(QuestionKind value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.survey.Choice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers to choose from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.throughline.model.survey.SurveyPackage#getQuestion_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Choice> getChoices();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The needs, aspects and hand-offs that it measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.throughline.model.survey.SurveyPackage#getQuestion_Measures()
	 * @model
	 * @generated
	 */
	EList<Element> getMeasures();

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"ask"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.survey.QuestionRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its answers are for: to be counted, or to tell respondents apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.throughline.model.survey.QuestionRole
	 * @see #setRole(QuestionRole)
	 * @see org.throughline.model.survey.SurveyPackage#getQuestion_Role()
	 * @model default="ask"
	 * @generated
	 */
	QuestionRole getRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Question#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.throughline.model.survey.QuestionRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(QuestionRole value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the scale that it is an item of; none where it stands alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see #setScale(String)
	 * @see org.throughline.model.survey.SurveyPackage#getQuestion_Scale()
	 * @model
	 * @generated
	 */
	String getScale();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Question#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(String value);

} // Question
