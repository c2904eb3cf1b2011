/**
 */
package org.throughline.model.process.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.ProcessPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Diagram Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.impl.DiagramElementImpl#getBpmnType <em>Bpmn Type</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.DiagramElementImpl#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.DiagramElementImpl#getForeignContent <em>Foreign Content</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.DiagramElementImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.DiagramElementImpl#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.DiagramElementImpl#getOutgoing <em>Outgoing</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DiagramElementImpl extends ElementImpl implements DiagramElement {
	/**
	 * The default value of the '{@link #getBpmnType() <em>Bpmn Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBpmnType()
	 * @generated
	 * @ordered
	 */
	protected static final String BPMN_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBpmnType() <em>Bpmn Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBpmnType()
	 * @generated
	 * @ordered
	 */
	protected String bpmnType = BPMN_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected String sourceId = SOURCE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getForeignContent() <em>Foreign Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeignContent()
	 * @generated
	 * @ordered
	 */
	protected static final String FOREIGN_CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForeignContent() <em>Foreign Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeignContent()
	 * @generated
	 * @ordered
	 */
	protected String foreignContent = FOREIGN_CONTENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected DiagramElement basedOn;

	/**
	 * The cached value of the '{@link #getIncoming() <em>Incoming</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncoming()
	 * @generated
	 * @ordered
	 */
	protected EList<Flow> incoming;

	/**
	 * The cached value of the '{@link #getOutgoing() <em>Outgoing</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutgoing()
	 * @generated
	 * @ordered
	 */
	protected EList<Flow> outgoing;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiagramElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.DIAGRAM_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBpmnType() {
		return bpmnType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBpmnType(String newBpmnType) {
		String oldBpmnType = bpmnType;
		bpmnType = newBpmnType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.DIAGRAM_ELEMENT__BPMN_TYPE, oldBpmnType, bpmnType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceId() {
		return sourceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceId(String newSourceId) {
		String oldSourceId = sourceId;
		sourceId = newSourceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.DIAGRAM_ELEMENT__SOURCE_ID, oldSourceId, sourceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForeignContent() {
		return foreignContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForeignContent(String newForeignContent) {
		String oldForeignContent = foreignContent;
		foreignContent = newForeignContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.DIAGRAM_ELEMENT__FOREIGN_CONTENT, oldForeignContent, foreignContent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramElement getBasedOn() {
		if (basedOn != null && basedOn.eIsProxy()) {
			InternalEObject oldBasedOn = (InternalEObject)basedOn;
			basedOn = (DiagramElement)eResolveProxy(oldBasedOn);
			if (basedOn != oldBasedOn) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProcessPackage.DIAGRAM_ELEMENT__BASED_ON, oldBasedOn, basedOn));
			}
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DiagramElement basicGetBasedOn() {
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasedOn(DiagramElement newBasedOn) {
		DiagramElement oldBasedOn = basedOn;
		basedOn = newBasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.DIAGRAM_ELEMENT__BASED_ON, oldBasedOn, basedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Flow> getIncoming() {
		if (incoming == null) {
			incoming = new EObjectWithInverseResolvingEList<Flow>(Flow.class, this, ProcessPackage.DIAGRAM_ELEMENT__INCOMING, ProcessPackage.FLOW__TARGET);
		}
		return incoming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Flow> getOutgoing() {
		if (outgoing == null) {
			outgoing = new EObjectWithInverseResolvingEList<Flow>(Flow.class, this, ProcessPackage.DIAGRAM_ELEMENT__OUTGOING, ProcessPackage.FLOW__SOURCE);
		}
		return outgoing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcessPackage.DIAGRAM_ELEMENT__INCOMING:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIncoming()).basicAdd(otherEnd, msgs);
			case ProcessPackage.DIAGRAM_ELEMENT__OUTGOING:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getOutgoing()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcessPackage.DIAGRAM_ELEMENT__INCOMING:
				return ((InternalEList<?>)getIncoming()).basicRemove(otherEnd, msgs);
			case ProcessPackage.DIAGRAM_ELEMENT__OUTGOING:
				return ((InternalEList<?>)getOutgoing()).basicRemove(otherEnd, msgs);
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
			case ProcessPackage.DIAGRAM_ELEMENT__BPMN_TYPE:
				return getBpmnType();
			case ProcessPackage.DIAGRAM_ELEMENT__SOURCE_ID:
				return getSourceId();
			case ProcessPackage.DIAGRAM_ELEMENT__FOREIGN_CONTENT:
				return getForeignContent();
			case ProcessPackage.DIAGRAM_ELEMENT__BASED_ON:
				if (resolve) return getBasedOn();
				return basicGetBasedOn();
			case ProcessPackage.DIAGRAM_ELEMENT__INCOMING:
				return getIncoming();
			case ProcessPackage.DIAGRAM_ELEMENT__OUTGOING:
				return getOutgoing();
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
			case ProcessPackage.DIAGRAM_ELEMENT__BPMN_TYPE:
				setBpmnType((String)newValue);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__SOURCE_ID:
				setSourceId((String)newValue);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__FOREIGN_CONTENT:
				setForeignContent((String)newValue);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__BASED_ON:
				setBasedOn((DiagramElement)newValue);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__INCOMING:
				getIncoming().clear();
				getIncoming().addAll((Collection<? extends Flow>)newValue);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__OUTGOING:
				getOutgoing().clear();
				getOutgoing().addAll((Collection<? extends Flow>)newValue);
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
			case ProcessPackage.DIAGRAM_ELEMENT__BPMN_TYPE:
				setBpmnType(BPMN_TYPE_EDEFAULT);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__SOURCE_ID:
				setSourceId(SOURCE_ID_EDEFAULT);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__FOREIGN_CONTENT:
				setForeignContent(FOREIGN_CONTENT_EDEFAULT);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__BASED_ON:
				setBasedOn((DiagramElement)null);
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__INCOMING:
				getIncoming().clear();
				return;
			case ProcessPackage.DIAGRAM_ELEMENT__OUTGOING:
				getOutgoing().clear();
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
			case ProcessPackage.DIAGRAM_ELEMENT__BPMN_TYPE:
				return BPMN_TYPE_EDEFAULT == null ? bpmnType != null : !BPMN_TYPE_EDEFAULT.equals(bpmnType);
			case ProcessPackage.DIAGRAM_ELEMENT__SOURCE_ID:
				return SOURCE_ID_EDEFAULT == null ? sourceId != null : !SOURCE_ID_EDEFAULT.equals(sourceId);
			case ProcessPackage.DIAGRAM_ELEMENT__FOREIGN_CONTENT:
				return FOREIGN_CONTENT_EDEFAULT == null ? foreignContent != null : !FOREIGN_CONTENT_EDEFAULT.equals(foreignContent);
			case ProcessPackage.DIAGRAM_ELEMENT__BASED_ON:
				return basedOn != null;
			case ProcessPackage.DIAGRAM_ELEMENT__INCOMING:
				return incoming != null && !incoming.isEmpty();
			case ProcessPackage.DIAGRAM_ELEMENT__OUTGOING:
				return outgoing != null && !outgoing.isEmpty();
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
		result.append(" (bpmnType: ");
		result.append(bpmnType);
		result.append(", sourceId: ");
		result.append(sourceId);
		result.append(", foreignContent: ");
		result.append(foreignContent);
		result.append(')');
		return result.toString();
	}

} //DiagramElementImpl
