<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section = "header">${msg("gtNewPasskey")}
<#elseif section = "form">
<p>${msg("gtNewPasskeyWords")}</p>
<form method="post" action="${parts.lastStep()}" data-passkey="create" data-challenge="${challenge}" data-user="${userid}" data-username="${username}" data-algorithms="<#list signatureAlgorithms as one>${one?c}<#sep> </#list>" data-rp-name="${rpEntityName}" data-rp="${rpId}" data-attestation="${attestationConveyancePreference}" data-attachment="${authenticatorAttachment}" data-resident="${residentKey!'required'}" data-verify="${userVerificationRequirement}" data-seconds="${createTimeout?c}" data-excluded="${excludeCredentialIds}" data-unsupported="${msg("gtNoPasskeys")}">
<input type="hidden" name="clientDataJSON"><input type="hidden" name="attestationObject"><input type="hidden" name="publicKeyCredentialId"><input type="hidden" name="transports"><input type="hidden" name="authenticatorAttachment"><input type="hidden" name="error">
<@parts.box id="authenticatorLabel" label=msg("gtPasskeyName") hint=msg("gtPasskeyNameHint") value=msg("gtPasskeyNameFirst")/>
<div class="buttons"><button class="button" type="submit" id="registerWebAuthn">${msg("gtNewPasskeyDo")}</button></div>
</form>
<#if !isSetRetry?has_content && isAppInitiatedAction?has_content><form method="post" action="${url.loginAction}"><@parts.cancel/></form></#if>
</#if>
</@layout.registrationLayout>
