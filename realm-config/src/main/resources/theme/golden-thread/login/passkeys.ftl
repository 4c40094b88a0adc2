<#macro fields>
<input type="hidden" name="clientDataJSON"><input type="hidden" name="authenticatorData"><input type="hidden" name="signature"><input type="hidden" name="credentialId"><input type="hidden" name="userHandle"><input type="hidden" name="error">
</#macro>
<#-- everything the script needs stands in attributes, so that no script stands in the page -->
<#macro ask conditional=false>
<form method="post" action="${url.loginAction}" class="passkey" data-passkey="get" data-known="${isUserIdentified}" data-challenge="${challenge}" data-verify="${userVerification}" data-rp="${rpId}" data-seconds="${createTimeout?c}" data-conditional="${conditional?c}" data-unsupported="${msg("gtNoPasskeys")}" data-allowed="<#if authenticators??><#list authenticators.authenticators as one>${one.credentialId}<#sep> </#list></#if>">
<@fields/>
<button class="button<#if conditional> button--second</#if>" type="submit" id="authenticateWebAuthnButton">${msg("gtUsePasskey")}</button>
</form>
</#macro>
<#macro conditionalUIData><#if enableWebAuthnConditionalUI?has_content><@ask conditional=true/></#if></#macro>
