<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
<#if section = "header">${msg("gtSetUpApp")}
<#elseif section = "form">
<p>${msg("gtSetUpAppWords")}</p>
<#if mode?? && mode = "manual">
<p>${msg("gtTypeKey")}</p><p class="key" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p><p><a href="${totp.qrUrl}">${msg("gtShowSquare")}</a></p>
<#else>
<p><img class="square" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("gtSquare")}" width="200" height="200"></p><p><a href="${totp.manualUrl}" id="mode-manual">${msg("gtCannotScan")}</a></p>
</#if>
<form action="${url.loginAction}" method="post">
<@parts.box id="totp" label=msg("gtCodeLabel") hint=msg("gtCodeHint") autocomplete="one-time-code" mode="numeric" error=messagesPerField.existsError('totp')?then(messagesPerField.get('totp'),'')/>
<@parts.box id="userLabel" label=msg("gtAppName") hint=msg("gtAppNameHint") error=messagesPerField.existsError('userLabel')?then(messagesPerField.get('userLabel'),'')/>
<input type="hidden" name="totpSecret" value="${totp.totpSecret}"><#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
<div class="buttons"><button class="button" type="submit" id="saveTOTPBtn">${msg("gtGoOn")}</button><@parts.cancel/></div>
</form>
</#if>
</@layout.registrationLayout>
