<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('recoveryCodeInput'); section>
<#if section = "header">${msg("gtRecoveryUse")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post">
<@parts.box id="recoveryCodeInput" label=msg("gtRecoveryLabel", recoveryAuthnCodesInputBean.codeNumber?c) error=messagesPerField.existsError('recoveryCodeInput')?then(messagesPerField.get('recoveryCodeInput'),'') focus=true/>
<div class="buttons"><button class="button" type="submit" name="login" id="kc-login">${msg("gtGoOn")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
