/**
 */
package org.throughline.model.report.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.report.Audience;
import org.throughline.model.report.ReportPackage;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.report.SectionChoice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.report.impl.ReportTemplateImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.report.impl.ReportTemplateImpl#getWordTemplate <em>Word Template</em>}</li>
 *   <li>{@link org.throughline.model.report.impl.ReportTemplateImpl#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.throughline.model.report.impl.ReportTemplateImpl#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportTemplateImpl extends ElementImpl implements ReportTemplate {
	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Audience AUDIENCE_EDEFAULT = Audience.FULL;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWordTemplate() <em>Word Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String WORD_TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWordTemplate() <em>Word Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordTemplate()
	 * @generated
	 * @ordered
	 */
	protected String wordTemplate = WORD_TEMPLATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFocus() <em>Focus</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocus()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> focus;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<SectionChoice> sections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportPackage.Literals.REPORT_TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT_TEMPLATE__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWordTemplate() {
		return wordTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWordTemplate(String newWordTemplate) {
		String oldWordTemplate = wordTemplate;
		wordTemplate = newWordTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT_TEMPLATE__WORD_TEMPLATE, oldWordTemplate, wordTemplate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getFocus() {
		if (focus == null) {
			focus = new EObjectResolvingEList<Element>(Element.class, this, ReportPackage.REPORT_TEMPLATE__FOCUS);
		}
		return focus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SectionChoice> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<SectionChoice>(SectionChoice.class, this, ReportPackage.REPORT_TEMPLATE__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReportPackage.REPORT_TEMPLATE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReportPackage.REPORT_TEMPLATE__AUDIENCE:
				return getAudience();
			case ReportPackage.REPORT_TEMPLATE__WORD_TEMPLATE:
				return getWordTemplate();
			case ReportPackage.REPORT_TEMPLATE__FOCUS:
				return getFocus();
			case ReportPackage.REPORT_TEMPLATE__SECTIONS:
				return getSections();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReportPackage.REPORT_TEMPLATE__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case ReportPackage.REPORT_TEMPLATE__WORD_TEMPLATE:
				setWordTemplate((String)newValue);
				return;
			case ReportPackage.REPORT_TEMPLATE__FOCUS:
				getFocus().clear();
				getFocus().addAll((Collection<? extends Element>)newValue);
				return;
			case ReportPackage.REPORT_TEMPLATE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends SectionChoice>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReportPackage.REPORT_TEMPLATE__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case ReportPackage.REPORT_TEMPLATE__WORD_TEMPLATE:
				setWordTemplate(WORD_TEMPLATE_EDEFAULT);
				return;
			case ReportPackage.REPORT_TEMPLATE__FOCUS:
				getFocus().clear();
				return;
			case ReportPackage.REPORT_TEMPLATE__SECTIONS:
				getSections().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReportPackage.REPORT_TEMPLATE__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case ReportPackage.REPORT_TEMPLATE__WORD_TEMPLATE:
				return WORD_TEMPLATE_EDEFAULT == null ? wordTemplate != null : !WORD_TEMPLATE_EDEFAULT.equals(wordTemplate);
			case ReportPackage.REPORT_TEMPLATE__FOCUS:
				return focus != null && !focus.isEmpty();
			case ReportPackage.REPORT_TEMPLATE__SECTIONS:
				return sections != null && !sections.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (audience: ");
		result.append(audience);
		result.append(", wordTemplate: ");
		result.append(wordTemplate);
		result.append(')');
		return result.toString();
	}

} //ReportTemplateImpl
