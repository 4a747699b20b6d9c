// Nothing is asked of another host: no validator, and no document but ours, whatever the address of the page says.
window.SwaggerUIBundle({
  url: '/openapi',
  dom_id: '#api',
  deepLinking: true,
  queryConfigEnabled: false,
  validatorUrl: null,
  docExpansion: 'none',
  tagsSorter: 'alpha',
  persistAuthorization: false,
});
