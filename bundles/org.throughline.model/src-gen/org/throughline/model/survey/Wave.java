/**
 */
package org.throughline.model.survey;

import java.time.LocalDate;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wave</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One fielding of the survey.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.survey.Wave#getRole <em>Role</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getFrom <em>From</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getTo <em>To</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getInvited <em>Invited</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getFile <em>File</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getRefused <em>Refused</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getNotReached <em>Not Reached</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getOtherwiseLost <em>Otherwise Lost</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getUnknownEligible <em>Unknown Eligible</em>}</li>
 *   <li>{@link org.throughline.model.survey.Wave#getEligibleShare <em>Eligible Share</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.survey.SurveyPackage#getWave()
 * @model
 * @generated
 */
public interface Wave extends Element {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"baseline"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.survey.WaveRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is compared as.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.throughline.model.survey.WaveRole
	 * @see #setRole(WaveRole)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_Role()
	 * @model default="baseline"
	 * @generated
	 */
	WaveRole getRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.throughline.model.survey.WaveRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(WaveRole value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day of fielding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_From()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day of fielding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_To()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Invited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were asked; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invited</em>' attribute.
	 * @see #isSetInvited()
	 * @see #unsetInvited()
	 * @see #setInvited(int)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_Invited()
	 * @model unsettable="true"
	 * @generated
	 */
	int getInvited();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getInvited <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invited</em>' attribute.
	 * @see #isSetInvited()
	 * @see #unsetInvited()
	 * @see #getInvited()
	 * @generated
	 */
	void setInvited(int value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.survey.Wave#getInvited <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInvited()
	 * @see #getInvited()
	 * @see #setInvited(int)
	 * @generated
	 */
	void unsetInvited();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.survey.Wave#getInvited <em>Invited</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Invited</em>' attribute is set.
	 * @see #unsetInvited()
	 * @see #getInvited()
	 * @see #setInvited(int)
	 * @generated
	 */
	boolean isSetInvited();

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was asked, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see #setAudience(String)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_Audience()
	 * @model
	 * @generated
	 */
	String getAudience();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of its files below answers and imports, given once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Refused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of those asked refused or broke off; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Refused</em>' attribute.
	 * @see #isSetRefused()
	 * @see #unsetRefused()
	 * @see #setRefused(int)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_Refused()
	 * @model unsettable="true"
	 * @generated
	 */
	int getRefused();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getRefused <em>Refused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refused</em>' attribute.
	 * @see #isSetRefused()
	 * @see #unsetRefused()
	 * @see #getRefused()
	 * @generated
	 */
	void setRefused(int value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.survey.Wave#getRefused <em>Refused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRefused()
	 * @see #getRefused()
	 * @see #setRefused(int)
	 * @generated
	 */
	void unsetRefused();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.survey.Wave#getRefused <em>Refused</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Refused</em>' attribute is set.
	 * @see #unsetRefused()
	 * @see #getRefused()
	 * @see #setRefused(int)
	 * @generated
	 */
	boolean isSetRefused();

	/**
	 * Returns the value of the '<em><b>Not Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of those asked were never reached; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Reached</em>' attribute.
	 * @see #isSetNotReached()
	 * @see #unsetNotReached()
	 * @see #setNotReached(int)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_NotReached()
	 * @model unsettable="true"
	 * @generated
	 */
	int getNotReached();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getNotReached <em>Not Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Reached</em>' attribute.
	 * @see #isSetNotReached()
	 * @see #unsetNotReached()
	 * @see #getNotReached()
	 * @generated
	 */
	void setNotReached(int value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.survey.Wave#getNotReached <em>Not Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNotReached()
	 * @see #getNotReached()
	 * @see #setNotReached(int)
	 * @generated
	 */
	void unsetNotReached();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.survey.Wave#getNotReached <em>Not Reached</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Not Reached</em>' attribute is set.
	 * @see #unsetNotReached()
	 * @see #getNotReached()
	 * @see #setNotReached(int)
	 * @generated
	 */
	boolean isSetNotReached();

	/**
	 * Returns the value of the '<em><b>Otherwise Lost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of those asked did not answer for another reason, such as illness; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Otherwise Lost</em>' attribute.
	 * @see #isSetOtherwiseLost()
	 * @see #unsetOtherwiseLost()
	 * @see #setOtherwiseLost(int)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_OtherwiseLost()
	 * @model unsettable="true"
	 * @generated
	 */
	int getOtherwiseLost();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getOtherwiseLost <em>Otherwise Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Otherwise Lost</em>' attribute.
	 * @see #isSetOtherwiseLost()
	 * @see #unsetOtherwiseLost()
	 * @see #getOtherwiseLost()
	 * @generated
	 */
	void setOtherwiseLost(int value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.survey.Wave#getOtherwiseLost <em>Otherwise Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOtherwiseLost()
	 * @see #getOtherwiseLost()
	 * @see #setOtherwiseLost(int)
	 * @generated
	 */
	void unsetOtherwiseLost();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.survey.Wave#getOtherwiseLost <em>Otherwise Lost</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Otherwise Lost</em>' attribute is set.
	 * @see #unsetOtherwiseLost()
	 * @see #getOtherwiseLost()
	 * @see #setOtherwiseLost(int)
	 * @generated
	 */
	boolean isSetOtherwiseLost();

	/**
	 * Returns the value of the '<em><b>Unknown Eligible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of how many nobody knows whether they should have been asked; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Eligible</em>' attribute.
	 * @see #isSetUnknownEligible()
	 * @see #unsetUnknownEligible()
	 * @see #setUnknownEligible(int)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_UnknownEligible()
	 * @model unsettable="true"
	 * @generated
	 */
	int getUnknownEligible();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getUnknownEligible <em>Unknown Eligible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Eligible</em>' attribute.
	 * @see #isSetUnknownEligible()
	 * @see #unsetUnknownEligible()
	 * @see #getUnknownEligible()
	 * @generated
	 */
	void setUnknownEligible(int value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.survey.Wave#getUnknownEligible <em>Unknown Eligible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUnknownEligible()
	 * @see #getUnknownEligible()
	 * @see #setUnknownEligible(int)
	 * @generated
	 */
	void unsetUnknownEligible();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.survey.Wave#getUnknownEligible <em>Unknown Eligible</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Unknown Eligible</em>' attribute is set.
	 * @see #unsetUnknownEligible()
	 * @see #getUnknownEligible()
	 * @see #setUnknownEligible(int)
	 * @generated
	 */
	boolean isSetUnknownEligible();

	/**
	 * Returns the value of the '<em><b>Eligible Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share of those of unknown eligibility that is taken to be eligible, 0 to 1; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Eligible Share</em>' attribute.
	 * @see #isSetEligibleShare()
	 * @see #unsetEligibleShare()
	 * @see #setEligibleShare(double)
	 * @see org.throughline.model.survey.SurveyPackage#getWave_EligibleShare()
	 * @model unsettable="true"
	 * @generated
	 */
	double getEligibleShare();

	/**
	 * Sets the value of the '{@link org.throughline.model.survey.Wave#getEligibleShare <em>Eligible Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eligible Share</em>' attribute.
	 * @see #isSetEligibleShare()
	 * @see #unsetEligibleShare()
	 * @see #getEligibleShare()
	 * @generated
	 */
	void setEligibleShare(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.survey.Wave#getEligibleShare <em>Eligible Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEligibleShare()
	 * @see #getEligibleShare()
	 * @see #setEligibleShare(double)
	 * @generated
	 */
	void unsetEligibleShare();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.survey.Wave#getEligibleShare <em>Eligible Share</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Eligible Share</em>' attribute is set.
	 * @see #unsetEligibleShare()
	 * @see #getEligibleShare()
	 * @see #setEligibleShare(double)
	 * @generated
	 */
	boolean isSetEligibleShare();

} // Wave
